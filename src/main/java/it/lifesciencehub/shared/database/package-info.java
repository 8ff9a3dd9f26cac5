/** The data source, the migrations at start, and conversions between Java and columns. */
package it.lifesciencehub.shared.database;
