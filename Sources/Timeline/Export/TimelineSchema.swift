/// What our JSON looks like, for programs that check it: JSON Schema, https://json-schema.org/draft/2020-12
public enum TimelineSchema {
    /// Of a timeline (`--format json`), and of a report line (`timeline read`, `--format jsonl`). Members may be added later; those that are
    /// here stay.
    public static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:timeline:schema:1",
          "title": "timeline/1: a timeline, or a line of reports",
          "if": {"required": ["format"]},
          "then": {"$ref": "#/$defs/timeline"},
          "else": {"$ref": "#/$defs/line"},
          "$defs": {
            "timeline": {
              "description": "What `timeline export --format json` and `timeline merge` write.",
              "type": "object",
              "required": ["format", "title", "updated", "events"],
              "properties": {
                "format": {"const": "timeline/1"},
                "title": {"type": "string"},
                "updated": {"description": "The latest change of an event.", "$ref": "#/$defs/instantOrNull"},
                "events": {
                  "description": "In order of start, end, firstReported, id.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/event"}
                }
              }
            },
            "event": {
              "description": "What happened: the reports that tell of it.",
              "type": "object",
              "required": ["id", "title", "date", "start", "end", "precision", "approximate", "basis", "datesDisagree", "summary", "url",
                "firstReported", "lastReported", "sources", "independentSources", "tags", "aliases", "reports"],
              "properties": {
                "id": {"description": "Kept for ever.", "$ref": "#/$defs/eventID"},
                "title": {"type": "string"},
                "date": {"$ref": "#/$defs/edtf"},
                "start": {"$ref": "#/$defs/instantOrNull"},
                "end": {"$ref": "#/$defs/instantOrNull"},
                "precision": {"$ref": "#/$defs/precision"},
                "approximate": {"type": "boolean"},
                "basis": {"$ref": "#/$defs/basis"},
                "datesDisagree": {"description": "Some reports state dates that can't all be true.", "type": "boolean"},
                "summary": {"$ref": "#/$defs/textOrNull"},
                "url": {"$ref": "#/$defs/textOrNull"},
                "firstReported": {"$ref": "#/$defs/instantOrNull"},
                "lastReported": {"$ref": "#/$defs/instantOrNull"},
                "sources": {"description": "Ids, each once, sorted.", "$ref": "#/$defs/texts"},
                "independentSources": {
                  "description": "How many sources tell it in words of their own.",
                  "type": "integer",
                  "minimum": 1
                },
                "tags": {"$ref": "#/$defs/texts"},
                "aliases": {
                  "description": "Ids of events that became this one.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/eventID"}
                },
                "reports": {
                  "description": "In order of when they were told.",
                  "type": "array",
                  "minItems": 1,
                  "items": {"$ref": "#/$defs/report"}
                }
              }
            },
            "line": {
              "description": "A line that `timeline read` or `timeline export --format jsonl` writes.",
              "if": {"required": ["error"]},
              "then": {
                "description": "A document that can't be read.",
                "type": "object",
                "required": ["document", "error"],
                "properties": {"document": {"type": "string"}, "error": {"type": "string"}}
              },
              "else": {"$ref": "#/$defs/report"}
            },
            "report": {
              "description": "One source's dated account of one event.",
              "type": "object",
              "required": ["id", "source", "kind", "plugin", "guid", "title", "url", "summary", "author", "language", "tags", "published",
                "updated", "reportedField", "date", "start", "end", "precision", "approximate", "basis", "attribution", "evidence"],
              "properties": {
                "document": {"description": "The path as it was given; only `timeline read` has it.", "type": "string"},
                "id": {"$ref": "#/$defs/reportID"},
                "source": {"type": "string", "minLength": 1},
                "kind": {"enum": ["entry", "mention"]},
                "of": {"description": "Of a mention: its entry.", "$ref": "#/$defs/reportID"},
                "copyOf": {"description": "In an event: the report that this one copies.", "$ref": "#/$defs/reportID"},
                "plugin": {"$ref": "#/$defs/textOrNull"},
                "guid": {"description": "What the source wrote.", "$ref": "#/$defs/textOrNull"},
                "title": {"description": "Plain text.", "$ref": "#/$defs/textOrNull"},
                "url": {"$ref": "#/$defs/textOrNull"},
                "summary": {"description": "Plain text.", "$ref": "#/$defs/textOrNull"},
                "author": {"$ref": "#/$defs/textOrNull"},
                "language": {"description": "BCP 47, as written.", "$ref": "#/$defs/textOrNull"},
                "tags": {"$ref": "#/$defs/texts"},
                "published": {"$ref": "#/$defs/written"},
                "updated": {"$ref": "#/$defs/written"},
                "reportedField": {"description": "The field that it was dated by.", "$ref": "#/$defs/textOrNull"},
                "date": {"$ref": "#/$defs/edtf"},
                "start": {"$ref": "#/$defs/instantOrNull"},
                "end": {"$ref": "#/$defs/instantOrNull"},
                "precision": {"$ref": "#/$defs/precision"},
                "approximate": {"type": "boolean"},
                "basis": {"$ref": "#/$defs/basis"},
                "attribution": {"description": "Who says so, where the text names somebody.", "$ref": "#/$defs/textOrNull"},
                "evidence": {
                  "description": "Of a mention: the sentence, and the time expression in it.",
                  "type": ["object", "null"],
                  "required": ["text", "expression"],
                  "properties": {"text": {"type": "string"}, "expression": {"$ref": "#/$defs/textOrNull"}}
                }
              }
            },
            "eventID": {"type": "string", "pattern": "^e_"},
            "reportID": {"type": "string", "minLength": 1},
            "textOrNull": {"type": ["string", "null"]},
            "texts": {"type": "array", "items": {"type": "string"}},
            "instantOrNull": {
              "description": "RFC 3339 in UTC.",
              "type": ["string", "null"],
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
            },
            "written": {
              "description": "RFC 3339 with the offset that the source wrote; only a day, month or year where it gave no more.",
              "type": ["string", "null"],
              "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$"
            },
            "edtf": {
              "description": "EDTF (ISO 8601-2, level 1), in the zone of the source.",
              "type": ["string", "null"],
              "pattern": "^[0-9]{2}[0-9X]{2}"
            },
            "precision": {
              "enum": ["second", "minute", "hour", "day", "week", "month", "season", "quarter", "year", "decade", "century", "range", null]
            },
            "basis": {"enum": ["stated", "bounded", "published", "updated", "firstSeen", null]}
          }
        }

        """#
}
