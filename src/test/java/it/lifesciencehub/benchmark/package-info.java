/** Measures the packaged hub: {@code ./mvnw -Pbenchmark [-Dbenchmark.short] verify}. Figures compare within one run only. */
package it.lifesciencehub.benchmark;
