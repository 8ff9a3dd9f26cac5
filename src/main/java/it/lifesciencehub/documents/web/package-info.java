/** PDF files at addresses of their own. */
package it.lifesciencehub.documents.web;
