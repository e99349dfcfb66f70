// Ignores the messages of Lucene about its vector code.
def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
    .findAll { it && !(it =~ /^WARNING|org\.apache\.lucene/) }

assert printed.findAll { it =~ /^\d / } == [
    '0 []', '1 [Helga Drummond]', '2 [Pieter Oakes]', '3 [Pieter Oakes]',
    '4 [Helga Drummond, Pieter Oakes]']
assert printed.contains(
    '  DIRECT Helga Drummond | said | ["I will not wait for a third,", "The fuel hoses are twenty years old."]')
assert printed.findAll { it.startsWith('  INDIRECT Drummond and Oakes | said | [') }.size() == 2
assert printed.dropWhile { !it.startsWith('split:') } == [
    'split: [Ugo Brink]',
    'hoses: 1 true',
    'said: 1',
    'not said: 0',
    'page: 4, shown 2',
    'speakers: {Pieter Oakes=2, Helga Drummond=1}',
    'months: {2024-05=4}',
    'marked: hoses',
    'true 1',
    'left: 5']

def built = new File(basedir, '../..').listFiles().find { it.name ==~ /onrecord-[\w.-]+(?<!sources|javadoc)\.jar/ }
def jar = new java.util.zip.ZipFile(built)
assert ['LICENSE', 'NOTICE', 'sbom/onrecord.cdx.json'].every { jar.getEntry('META-INF/' + it) }
def materials = jar.getInputStream(jar.getEntry('META-INF/sbom/onrecord.cdx.json')).getText('UTF-8')
assert ['jackson-core', 'lucene-core', 'jsoup', 'fastcsv'].every { materials.contains(it) }
assert !materials.contains('junit')
