package it.lifesciencehub.shared.database;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.function.IntFunction;

/** The last number that was given in a year, of documents that are numbered from 1 in each year without gaps. */
@MappedSuperclass
public abstract class YearNumbers implements Serializable {

    @Id
    @Column(name = "for_year")
    private Integer year;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "last_number")
    private int last;

    protected YearNumbers() {}

    protected YearNumbers(int year) {
        this.year = year;
    }

    /**
     * The numbers of a year, held until the transaction ends. A second node that begins the same year fails at the key,
     * and finds the row when it tries again.
     *
     * @param first makes those of a year that has none yet
     */
    public static <N extends YearNumbers> N locked(EntityManager em, Class<N> kind, int year, IntFunction<N> first) {
        N numbers = em.find(kind, year, LockModeType.PESSIMISTIC_WRITE);
        if (numbers == null) {
            numbers = first.apply(year);
            em.persist(numbers);
            em.flush();
        } else {
            em.refresh(numbers, LockModeType.PESSIMISTIC_WRITE);
        }
        return numbers;
    }

    protected int year() {
        return year;
    }

    /** The next number, which is given with it. */
    protected int take() {
        return ++last;
    }
}
