/* Prints the one event of an iCalendar file, its fields separated by NUL; instants in seconds since 1970. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *input;

static char *next_line(char *buffer, size_t size, void *unused) {
  (void)unused;
  return fgets(buffer, (int)size, input);
}

/* By the rules in the file: the zone is the calendar's own VTIMEZONE, never a built-in one. */
static long long instant(icalcomponent *calendar, icalcomponent *event, icalproperty_kind kind) {
  icalproperty *property = icalcomponent_get_first_property(event, kind);
  struct icaltimetype time =
      icalvalue_get_datetime(icalproperty_get_value(property));
  icalparameter *tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  icaltimezone *zone = icaltimezone_get_utc_timezone();
  if (tzid) zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(tzid));
  if (!zone) {
    fprintf(stderr, "no VTIMEZONE\n");
    exit(1);
  }
  return (long long)icaltime_as_timet_with_zone(time, zone);
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  if (strcmp(argv[1], "--version") == 0) {
    puts(ICAL_VERSION);
    return 0;
  }
  input = fopen(argv[1], "rb");
  if (!input) return 2;
  icalparser *parser = icalparser_new();
  icalcomponent *calendar = icalparser_parse(parser, next_line);
  if (!calendar || icalcomponent_count_errors(calendar)) {
    fprintf(stderr, "libical complains\n%s", calendar ? icalcomponent_as_ical_string(calendar) : "");
    return 1;
  }
  icalcomponent_strip_errors(calendar);
  if (!icalrestriction_check(calendar)) {
    fprintf(stderr, "libical: properties are missing or too many\n%s", icalcomponent_as_ical_string(calendar));
    return 1;
  }
  if (icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) != 1) return 1;
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
  printf("%lld%c%lld%c%d%c%s%c%s%c%s%c%s%c%s", instant(calendar, event, ICAL_DTSTART_PROPERTY), 0,
         instant(calendar, event, ICAL_DTEND_PROPERTY), 0, icalcomponent_get_sequence(event), 0,
         icalcomponent_get_uid(event), 0,
         status ? icalproperty_get_value_as_string(status) : "", 0,
         icalcomponent_get_summary(event), 0, icalcomponent_get_location(event), 0,
         icalcomponent_get_description(event));
  return 0;
}
