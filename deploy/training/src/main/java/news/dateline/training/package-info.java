/** Brings text that may train a shipped model into one form and has it labelled by teachers, on a developer's machine. */
package news.dateline.training;
