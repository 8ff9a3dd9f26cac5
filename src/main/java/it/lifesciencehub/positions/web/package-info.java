/** Pages of positions. */
package it.lifesciencehub.positions.web;
