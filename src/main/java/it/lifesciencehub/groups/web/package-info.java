/** The staff's pages about groups and mandates. */
package it.lifesciencehub.groups.web;
