/** Pages of imports. */
package it.lifesciencehub.imports.web;
