/**
 * Reading JSON deliveries: a file or a directory of files with one document per line, in arrays or
 * wrapped in objects, document by document and in bounded memory, for the sources made of such
 * files.
 */
@NullMarked
package io.studentdata.core.source.json;

import org.jspecify.annotations.NullMarked;
