"""Evolution's data server, by its own library; to be run in a session of D-Bus.

Reads orders, each a line of JSON: {"import": FILES} or {"subscribe": URLS}, which may come again. Answers
each with a line, all entries of the calendar or calendars that it names.
"""

import json
import sys
import time

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

registry = EDataServer.SourceRegistry.new_sync(None)
subscriptions = {}


def connect(source):
    """Without waiting until all is there, which takes the whole of any time that is allowed."""
    return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, GLib.MAXUINT32, None)


def receive(client, path):
    """As Evolution itself imports a file: it is published, whatever METHOD the file has."""
    with open(path, encoding="utf-8") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    calendar.set_method(ICalGLib.PropertyMethod.PUBLISH)
    client.receive_objects_sync(calendar, ECal.OperationFlags.NONE, None)


def subscribe(url):
    source = EDataServer.Source.new(None, None)
    source.set_parent("webcal-stub")
    source.set_display_name(url)
    source.get_extension("Calendar").set_backend_name("webcal")
    address = GLib.Uri.parse(url, GLib.UriFlags.NONE)
    source.get_extension("WebDAV Backend").set_uri(address)
    registry.commit_source_sync(source, None)
    while not registry.ref_source(source.get_uid()):
        GLib.MainContext.default().iteration(False)
        time.sleep(0.05)
    return connect(registry.ref_source(source.get_uid()))


def instant(client, event, kind, moment):
    parameter = event.get_first_property(kind).get_first_parameter(
        ICalGLib.ParameterKind.TZID_PARAMETER
    )
    zone = ICalGLib.Timezone.get_utc_timezone()
    if parameter:
        zone = client.get_timezone_sync(parameter.get_tzid(), None)[1]
    return moment.as_timet_with_zone(zone) * 1000


def entries(client):
    for event in client.get_object_list_sync("#t", None)[1]:
        status = event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
        yield {
            "uid": event.get_uid(),
            "start": instant(
                client, event, ICalGLib.PropertyKind.DTSTART_PROPERTY, event.get_dtstart()
            ),
            "end": instant(client, event, ICalGLib.PropertyKind.DTEND_PROPERTY, event.get_dtend()),
            "summary": event.get_summary(),
            "location": event.get_location(),
            "description": event.get_description(),
            "status": status.get_value_as_string(),
            "sequence": event.get_sequence(),
        }


def told(clients):
    return [entry for client in clients for entry in entries(client)]


def patiently(action, attempts=30):
    """A calendar that is just being opened refuses what it is asked."""
    for attempt in range(attempts):
        try:
            return action()
        except GLib.Error:
            if attempt == attempts - 1:
                raise
            time.sleep(1)


def refreshed(clients, seconds=5):
    """Once nothing has come for some seconds, because the server reads what is published by itself."""
    for client in clients:
        patiently(lambda: client.refresh_sync(None))
    now, same = None, 0
    while same < seconds:
        time.sleep(1)
        before, now = now, patiently(lambda: told(clients))
        same = same + 1 if now == before else 0
    return now


own = connect(registry.ref_builtin_calendar())
for line in sys.stdin:
    order = json.loads(line)
    if "import" in order:
        for path in order["import"]:
            receive(own, path)
        answer = told([own])
    else:
        for url in order["subscribe"]:
            subscriptions[url] = subscriptions.get(url) or subscribe(url)
        answer = refreshed(subscriptions.values())
    print(json.dumps(answer), flush=True)
