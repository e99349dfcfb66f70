def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
assert printed == ['2']
