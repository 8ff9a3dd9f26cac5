/** Italian formats: numbers and codes that can be checked without asking anybody. */
package it.lifesciencehub.shared.formats;
