/** Who is calling, and the guard that every service's method passes. */
package it.lifesciencehub.shared.security;
