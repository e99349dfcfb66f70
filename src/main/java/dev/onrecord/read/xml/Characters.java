package dev.onrecord.read.xml;

/** A run of characters in an XML document, with its entities replaced. */
record Characters(String text) implements XmlNode {}
