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

/* A handler that keeps libxml2 from writing to stderr. It is variadic, so Swift can't
   define it. */
static void clibxml2_ignore_message(void *context, const char *message, ...) {
    (void)context; (void)message;
}
static inline void clibxml2_silence_globally(void) {
    xmlSetGenericErrorFunc(NULL, clibxml2_ignore_message);
}

#include <iconv.h>
#include <stdint.h>

/* iconv's handle is a pointer, its failure the pointer -1. */
static inline void *clibxml2_iconv_open(const char *from) {
    iconv_t handle = iconv_open("UTF-8", from);
    return handle == (iconv_t)-1 ? NULL : handle;
}
static inline void clibxml2_iconv_close(void *handle) { iconv_close((iconv_t)handle); }
/* Writes what it keeps for the next call, at the end of the input. */
static inline void clibxml2_iconv_finish(void *handle, uint8_t *output, size_t output_size, size_t *output_used) {
    char *out = (char *)output;
    size_t out_left = output_size;
    iconv((iconv_t)handle, NULL, NULL, &out, &out_left);
    *output_used = output_size - out_left;
}
/* Converts what it can: moves both places on and returns 0, or -1 where the next input bytes
   are invalid or incomplete, or the output is full. */
static inline int clibxml2_iconv(void *handle, const uint8_t *input, size_t input_size, size_t *input_used,
                                 uint8_t *output, size_t output_size, size_t *output_used) {
    char *in = (char *)input, *out = (char *)output;
    size_t in_left = input_size, out_left = output_size;
    size_t result = iconv((iconv_t)handle, &in, &in_left, &out, &out_left);
    *input_used = input_size - in_left;
    *output_used = output_size - out_left;
    return result == (size_t)-1 ? -1 : 0;
}
