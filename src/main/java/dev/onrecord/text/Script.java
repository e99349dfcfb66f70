package dev.onrecord.text;

import java.lang.Character.UnicodeScript;

/** The scripts that tell the language of a text, or some languages among which words decide. */
enum Script {
  LATIN(""),
  CYRILLIC("ru"),
  ARABIC("ar"),
  GREEK("el"),
  HEBREW("he"),
  HAN("zh"),
  KANA("ja"),
  HANGUL("ko"),
  THAI("th"),
  DEVANAGARI("hi"),
  NONE("");

  /** The language that most texts in the script are written in. */
  final String language;

  Script(String language) {
    this.language = language;
  }

  static Script of(int letter) {
    if (letter < 0x370) {
      return Character.isLetter(letter) ? LATIN : NONE;
    }
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case HAN, BOPOMOFO -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      case THAI -> THAI;
      case DEVANAGARI -> DEVANAGARI;
      default -> NONE;
    };
  }
}
