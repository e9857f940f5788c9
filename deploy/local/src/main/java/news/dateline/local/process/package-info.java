/** Starts and stops the processes of this machine, and finds free ports for them. */
@NullMarked
package news.dateline.local.process;

import org.jspecify.annotations.NullMarked;
