/** Pages of duplicates and merges. */
package it.lifesciencehub.merges.web;
