/** Pages of newsletters. */
package it.lifesciencehub.newsletters.web;
