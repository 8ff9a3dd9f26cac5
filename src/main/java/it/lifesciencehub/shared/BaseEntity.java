package it.lifesciencehub.shared;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * An entity with an id of its own from the moment it is made: a 64-bit number, growing with time, unique over all nodes.
 * The version refuses a change that was prepared on older data.
 */
@MappedSuperclass
public abstract class BaseEntity implements Serializable {

    @Id
    @Column(name = "id")
    private Long id = TsidCreator.getTsid().toLong();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected BaseEntity() {}

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /**
     * Refuses when somebody else has saved this entity since the caller read it.
     *
     * @param seen the version that the caller's form was filled with
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof BaseEntity that && getClass() == other.getClass() && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
