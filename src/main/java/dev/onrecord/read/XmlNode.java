package dev.onrecord.read;

/** A part of an XML document. */
sealed interface XmlNode permits Element, Characters {}
