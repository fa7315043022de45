/** The web page and the REST endpoint: server-rendered, without scripts, pseudonyms only. */
@NullMarked
package io.studentdata.demo.web;

import org.jspecify.annotations.NullMarked;
