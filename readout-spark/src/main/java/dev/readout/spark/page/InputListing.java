package dev.readout.spark.page;

import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that a job is to read. */
public final class InputListing {

    private InputListing() {}

    /**
     * The files under some addresses, each once, in their order: of a folder all files in and under it by name, of a pattern
     * those that match; hidden ones are left out.
     *
     * @throws ReadoutException if an address names nothing or cannot be listed
     */
    public static List<InputFile> under(List<String> addresses, Configuration hadoop) {
        List<InputFile> files = new ArrayList<>();
        for (String address : addresses) {
            try {
                Path path = new Path(address);
                FileSystem system = path.getFileSystem(hadoop);
                FileStatus[] found = system.globStatus(path);
                if (found == null || found.length == 0) {
                    throw new ReadoutException(ReadoutException.Code.FILES, "there is no " + address);
                }
                List<InputFile> here = new ArrayList<>();
                for (FileStatus status : found) {
                    add(system, status, here);
                }
                here.sort(Comparator.comparing(InputFile::path));
                files.addAll(here);
            } catch (IOException e) {
                throw new ReadoutException(
                        ReadoutException.Code.FILES, address + " cannot be listed: " + e.getMessage(), e);
            }
        }
        return files.stream().distinct().toList();
    }

    private static void add(FileSystem system, FileStatus status, List<InputFile> files) throws IOException {
        if (!status.isDirectory()) {
            files.add(new InputFile(status.getPath().toString(), status.getLen(), status.getModificationTime()));
            return;
        }
        for (FileStatus child : system.listStatus(status.getPath())) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !name.equals("_SUCCESS")) {
                add(system, child, files);
            }
        }
    }
}
