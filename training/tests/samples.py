"""Small texts of our own in the formats of the data sets."""
TREEBANK = """# newdoc id = one
# newpar
# sent_id = 1
# text = The minister met Ana Diaz's team in Lima.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-cf1-2-sgl
2\tminister\tminister\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=1)
3\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
4-5\tAna's\t_\t_\t_\t_\t_\t_\t_\t_
4\tMs.\tMs.\tPROPN\tNNP\t_\t7\tnmod:poss\t_\tEntity=(2-organization-new-cf2-4-sgl(3-person-new-cf3-1-sgl
5\tAna\tAna\tPROPN\tNNP\t_\t4\tflat\t_\tEntity=3)
6\t's\t's\tPART\tPOS\t_\t4\tcase\t_\t_
7\tteam\tteam\tNOUN\tNN\t_\t3\tobj\t_\tEntity=2)
8\tin\tin\tADP\tIN\t_\t9\tcase\t_\t_
9\tLima\tLima\tPROPN\tNNP\t_\t3\tobl\t_\tEntity=(4-place-new-cf4-1-sgl)|SpaceAfter=No
10\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# sent_id = 2
1\tPeruvian\tPeruvian\tADJ\tJJ\t_\t2\tamod\t_\t_
2\tofficials\tofficial\tNOUN\tNNS\t_\t3\tnsubj\t_\t_
3\tagreed\tagree\tVERB\tVBD\t_\t0\troot\t_\t_
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# newdoc id = two
# newpar
# newpar_block = p (1 s)
# sent_id = 3
1\tThanks\tthanks\tNOUN\tNN\t_\t0\troot\t_\t_

"""


def write(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
