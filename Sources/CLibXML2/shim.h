#pragma once

/* Debian's libxml2 is built with ICU, and its headers then include ICU's own, whose
   types clash with those in Foundation ("'UErrorCode' has different definitions in
   different modules"). Nothing here needs ICU, so it is switched off for the headers. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* `xmlFree` is a mutable global (a function pointer), which Swift 6 does not let us read. */
static inline void clibxml2_free(void *memory) { xmlFree(memory); }

/* Handlers that keep libxml2 from writing to stderr. The real ones are variadic,
   so Swift can't define them. */
static void clibxml2_ignore_message(void *context, const char *message, ...) {
    (void)context; (void)message;
}
static inline void clibxml2_silence(xmlSAXHandler *handler) {
    handler->warning = clibxml2_ignore_message;
    handler->error = clibxml2_ignore_message;
    handler->fatalError = clibxml2_ignore_message;
}
static inline void clibxml2_silence_globally(void) {
    xmlSetGenericErrorFunc(NULL, clibxml2_ignore_message);
}
