package dev.onrecord.read.xml;

/** A part of an XML document. */
sealed interface XmlNode permits Element, Characters {}
