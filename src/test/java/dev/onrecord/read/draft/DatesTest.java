package dev.onrecord.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

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
        "Thu May 02 15:49:03 UTC 2024 | 2024-05-02",
        "Published Jun 05, 2026 • Last updated 2 days ago | 2026-06-05",
        "5 de junio de 2026 | 2026-06-05",
        "Freitag, 5. Juni 2026, 18:04 Uhr | 2026-06-05",
        "le 1er août 2024 à 8h | 2024-08-01",
        "05.06.2026 18:04 | 2026-06-05",
        "31/12/2025 | 2025-12-31",
        "12/31/2025 4:05 PM | 2025-12-31",
        "1514851200000 | 2018-01-02",
        "1514851200 | 2018-01-02",
        "1514851200.25 | 2018-01-02"
      })
  void theDayIsTheOneThatIsWritten(String written, LocalDate day) {
    assertThat(Dates.parse(written)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2018-13-40",
        "2004/2005",
        "31 Foo 2008",
        "2018",
        "12",
        "4/5/2024",
        "0012-04-05"
      })
  void whatIsNoDayGivesNone(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/2024/05/02/levee, 2024-05-02",
    "https://post.example/news/2024/may/02/levee, 2024-05-02",
    "https://post.example/news/2024-05-02-levee, 2024-05-02"
  })
  void anAddressMayHoldTheDay(String url, LocalDate day) {
    assertThat(Dates.inAddress(url)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://post.example/2024/13/02/x", "https://post.example/a/20240502", ""})
  void anAddressNeedNotHoldADay(String url) {
    assertThat(Dates.inAddress(url)).isEmpty();
  }
}
