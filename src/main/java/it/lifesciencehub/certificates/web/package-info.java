/** Pages and files of certificates. */
package it.lifesciencehub.certificates.web;
