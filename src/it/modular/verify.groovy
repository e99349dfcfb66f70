// Ignores the messages of Lucene about its vector code.
def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
    .findAll { it && !(it =~ /^WARNING|org\.apache\.lucene/) }
assert printed == [
    'module dev.onrecord exports the index: true',
    'exports the store: false',
    '[Nora Fells]',
    'found [dam/0]',
    'marked [[Rain] fell all night.]']
