package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-10-18T23:12:00-05:00 | 2018-10-18",
        "2018-10-18 | 2018-10-18",
        "2018-10-18 07:00:00 | 2018-10-18",
        "2018/1/8 | 2018-01-08",
        "20181018T111200+0100 | 2018-10-18",
        "20181018+0100 | 2018-10-18",
        "20181018 | 2018-10-18",
        "Tue, 03 Jun 2008 11:05:30 GMT | 2008-06-03",
        "3 Sept 2008 | 2008-09-03",
        "June 3, 2008 | 2008-06-03",
        "Tuesday, June 3rd, 2008 | 2008-06-03",
        "1514851200000 | 2018-01-02",
        "1514851200 | 2018-01-02",
        "1514851200.25 | 2018-01-02"
      })
  void theDayIsTheOneThatIsWritten(String written, LocalDate day) {
    assertThat(Days.parse(written)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2018-13-40", "2004/2005", "31 Foo 2008", "2018", "12"})
  void whatIsNoDayGivesNone(String written) {
    assertThat(Days.parse(written)).isEmpty();
  }
}
