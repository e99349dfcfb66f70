package dev.onrecord.attribution.entity;

import java.util.HashMap;
import java.util.Map;

/** First names that are short for others. */
final class Nicknames {
  private static final Map<String, String> FULL = new HashMap<>();

  static {
    String table =
        """
        william bill billy will willy
        robert bob bobby rob robby robbie
        richard dick rick rich ricky
        james jim jimmy jamie
        john jack johnny
        joseph joe joey
        thomas tom tommy
        michael mike mickey
        edward ed eddie ted
        charles charlie chuck
        daniel dan danny
        david dave
        donald don donnie
        kenneth ken kenny
        gregory greg
        jeffrey jeff
        stephen steve steven
        timothy tim
        anthony tony
        andrew andy drew
        benjamin ben benny
        matthew matt
        samuel sam sammy
        alexander alex
        christopher chris
        nicholas nick
        patrick pat
        peter pete
        ronald ron ronnie
        lawrence larry
        frederick fred
        bernard bernie
        mitchell mitch
        douglas doug
        raymond ray
        philip phil phillip
        joshua josh
        zachary zach zack
        jonathan jon
        elizabeth liz beth betsy lizzie
        katherine kate kathy katie kathryn
        margaret maggie meg peggy
        patricia pat patty tricia
        susan sue susie
        deborah debbie deb debra
        barbara barb
        jennifer jen jenny
        rebecca becky
        kimberly kim
        pamela pam
        cynthia cindy
        christine chris tina
        victoria vicky
        samantha sam
        """;
    for (String line : table.strip().split("\n")) {
      String[] names = line.strip().split(" ");
      for (String name : names) {
        FULL.putIfAbsent(name, names[0]);
      }
    }
  }

  private Nicknames() {}

  /** Returns whether two first names may be one person's: equal, an initial, or a short form. */
  static boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    if (initial) {
      return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }
    return FULL.getOrDefault(one, one).equals(FULL.getOrDefault(other, other));
  }
}
