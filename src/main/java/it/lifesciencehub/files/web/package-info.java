/** How stored files leave the hub. */
package it.lifesciencehub.files.web;
