/** Pages of groups' papers. */
package it.lifesciencehub.papers.web;
