/** Real servers for the tests of all modules: containers where an engine and the images are there, else processes. */
@NullMarked
package news.dateline.testsupport;

import org.jspecify.annotations.NullMarked;
