/** The service as a whole: its settings, its rules, and the means to try it. */
package news.dateline.ingest;
