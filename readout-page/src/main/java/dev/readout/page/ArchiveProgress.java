package dev.readout.page;

/**
 * How far archives were read, so that a run that was interrupted goes on where it was. Asked and told by the thread that
 * reads.
 */
public interface ArchiveProgress {

    /** Begins every archive at its beginning, and remembers nothing. */
    ArchiveProgress NONE = new ArchiveProgress() {
        @Override
        public long begin(String source, byte[] head) {
            return 0;
        }

        @Override
        public void reached(String source, long position) {}
    };

    /**
     * Where to begin.
     *
     * @param source the archive's path or address
     * @param head its first bytes, some thousands at most, which tell it from another one under the same name
     * @return the byte at which the first record begins that was not given on before; 0 for an archive that was never begun
     */
    long begin(String source, byte[] head);

    /**
     * All that is told in the records before a byte was given on.
     *
     * @param source the archive's path or address
     * @param position a byte at which a record begins or the archive ends; never less than what was told before
     */
    void reached(String source, long position);
}
