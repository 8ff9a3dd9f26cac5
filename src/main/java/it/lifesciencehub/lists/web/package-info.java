/** The filter bar, the columns and the saved views on pages. */
package it.lifesciencehub.lists.web;
