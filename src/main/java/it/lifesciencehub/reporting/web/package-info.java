/** Reports as pages and as PDF. */
package it.lifesciencehub.reporting.web;
