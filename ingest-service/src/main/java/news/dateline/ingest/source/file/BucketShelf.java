package news.dateline.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.net.Guard;
import news.dateline.ingest.source.net.GuardedDns;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The objects of a bucket whose keys begin with the location's path; what stands behind a further slash is a folder below,
 * and no file.
 */
final class BucketShelf implements Shelf {

    /** A page of a listing, a thousand objects, has to come within this time. */
    private static final Duration PAGE = Duration.ofMinutes(2);

    private final Source source;
    private final String bucket;
    private final String prefix;
    private final Clock clock;
    private final Listing.Bounds bounds;
    private @Nullable S3Client client;

    BucketShelf(Source source, Clock clock) {
        this(source, clock, Listing.Bounds.USUAL);
    }

    /** One that lists so much at most. */
    BucketShelf(Source source, Clock clock, Listing.Bounds bounds) {
        this.source = source;
        this.clock = clock;
        this.bounds = bounds;
        URI location = source.expectLocation();
        this.bucket = location.getAuthority();
        String path = location.getPath().startsWith("/") ? location.getPath().substring(1) : location.getPath();
        this.prefix = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    private record Aged(Found file, Instant time) {
    }

    @Override
    public List<Found> list() throws IOException {
        try {
            List<Aged> found = new ArrayList<>();
            Listing listing = new Listing("bucket " + bucket, bounds, clock);
            for (ListObjectsV2Response page : open().listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(prefix)
                    .delimiter("/").overrideConfiguration(one -> one.apiCallTimeout(PAGE)))) {
                // folders below are listed, too; a page of nothing but the promise of another counts as well
                listing.came(1L + page.contents().size() + page.commonPrefixes().size());
                page.contents().stream().filter(this::isFile)
                        .forEach(object -> found.add(aged(object.key().substring(prefix.length()), object)));
            }
            found.sort(Comparator.comparing(Aged::time).thenComparing(aged -> aged.file().name()));
            return found.stream().map(Aged::file).toList();
        } catch (SdkException e) {
            throw failed("list", e);
        }
    }

    private boolean isFile(S3Object object) {
        String name = object.key().substring(prefix.length());
        return !name.isEmpty() && !name.startsWith(".") && name.indexOf('/') < 0;
    }

    private static Aged aged(String name, S3Object object) {
        String tag = tag(object.eTag());
        Instant time = Objects.requireNonNullElse(object.lastModified(), Instant.EPOCH);
        return new Aged(new Found(name, object.size(), tag.isEmpty() ? Long.toString(time.toEpochMilli()) : tag), time);
    }

    private static String tag(@Nullable String etag) {
        return Objects.requireNonNullElse(etag, "").replace("\"", "").replace(':', '-');
    }

    @Override
    public InputStream open(Found file) throws IOException {
        try {
            return open().getObject(ask -> ask.bucket(bucket).key(prefix + file.name()));
        } catch (NoSuchKeyException e) {
            throw gone(file, e);
        } catch (SdkException e) {
            throw failed("read " + file.name(), e);
        }
    }

    @Override
    public void move(Found file, String below) throws IOException {
        try {
            expectUnchanged(file);
            open().copyObject(ask -> ask.sourceBucket(bucket).sourceKey(prefix + file.name()).destinationBucket(bucket)
                    .destinationKey(prefix + below + "/" + file.name()));
            delete(file);
        } catch (SdkException e) {
            throw failed("move " + file.name(), e);
        }
    }

    @Override
    public void delete(Found file) throws IOException {
        try {
            expectUnchanged(file);
            var _ = open().deleteObject(ask -> ask.bucket(bucket).key(prefix + file.name()));
        } catch (SdkException e) {
            throw failed("delete " + file.name(), e);
        }
    }

    /** Wires write the next story under the same key, which has to be read before it is put away. */
    private void expectUnchanged(Found file) throws IOException {
        try {
            HeadObjectResponse now = open().headObject(ask -> ask.bucket(bucket).key(prefix + file.name()));
            String tag = tag(now.eTag());
            if (now.contentLength() != file.size() || !(tag.isEmpty() || tag.equals(file.stamp())))
                throw new NoSuchFileException(file.name(), null, "has changed since it was listed");
        } catch (NoSuchKeyException e) {
            throw gone(file, e);
        }
    }

    private S3Client open() throws IOException {
        S3Client open = client;
        if (open != null)
            return open;
        Guard guard = new Guard(source.access().allowPrivate());
        S3ClientBuilder builder = S3Client.builder().credentialsProvider(credentials())
                .region(Region.of(Objects.requireNonNullElse(source.access().region(), "us-east-1")))
                .httpClientBuilder(Apache5HttpClient.builder().dnsResolver(new GuardedDns(guard))
                        .connectionTimeout(Duration.ofSeconds(20)).socketTimeout(Duration.ofSeconds(60)));
        URI endpoint = source.access().endpoint();
        if (endpoint != null)
            builder.endpointOverride(endpoint).forcePathStyle(true);
        S3Client made = builder.build();
        client = made;
        return made;
    }

    private AwsCredentialsProvider credentials() throws IOException {
        Secret password = source.access().password();
        String user = source.access().username();
        if (password == null || user == null)
            return AnonymousCredentialsProvider.create();
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(user, password.read()));
    }

    private static NoSuchFileException gone(Found file, Exception e) {
        NoSuchFileException gone = new NoSuchFileException(file.name());
        gone.initCause(e);
        return gone;
    }

    /** A new client for the next try, with the secret of then. */
    private IOException failed(String what, SdkException e) {
        close();
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof UnknownHostException)) {
            root = root.getCause();
        }
        String why = e instanceof S3Exception s3 && s3.awsErrorDetails() != null
                ? s3.statusCode() + " " + s3.awsErrorDetails().errorCode()
                : String.valueOf(root.getMessage());
        return new IOException("cannot " + what + " in bucket " + bucket + ": " + why, e);
    }

    @Override
    public void close() {
        S3Client open = client;
        client = null;
        if (open != null)
            open.close();
    }
}
