def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
assert printed == [
    'module dev.onrecord exports the index: true',
    'and its insides: false',
    '[Nora Fells]']
