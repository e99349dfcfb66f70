// Lucene may say which of its vector code it uses; that is not the program's.
def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
    .findAll { it && !(it =~ /^WARNING|org\.apache\.lucene/) }
assert printed == [
    'module dev.onrecord exports the index: true',
    'and its insides: false',
    '[Nora Fells]',
    'found [dam/0]',
    'marked [[Rain] fell all night.]']
