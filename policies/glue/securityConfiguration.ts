import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const securityConfiguration = resourceRule({
    name: "glue-security-configuration",
    description:
        "A security configuration of Glue encrypts data, logs and bookmarks, each with a KMS key of one's own. What it leaves " +
        "out is in the clear for every job that uses it, though the job looks protected.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set the modes to "SSE-KMS", of bookmarks to "CSE-KMS", each with kmsKeyArn.',
    url: "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:glue/securityConfiguration:SecurityConfiguration"],
    *check({ props }) {
        const { s3Encryption, cloudwatchEncryption, jobBookmarksEncryption } = props.encryptionConfiguration ?? {};
        yield* problemsOf("s3Encryption", s3Encryption, s3Encryption?.s3EncryptionMode);
        yield* problemsOf("cloudwatchEncryption", cloudwatchEncryption, cloudwatchEncryption?.cloudwatchEncryptionMode);
        yield* problemsOf(
            "jobBookmarksEncryption",
            jobBookmarksEncryption,
            jobBookmarksEncryption?.jobBookmarksEncryptionMode,
        );
    },
});

interface Encryption {
    readonly kmsKeyArn?: string | null | undefined;
}

function* problemsOf(
    at: string,
    encryption: Encryption | null | undefined,
    mode: string | null | undefined,
): Iterable<string> {
    if (!/^[SC]SE-KMS$/.test(text(mode))) {
        yield `${at} does not encrypt with KMS`;
    } else if (!isOwnKey(encryption?.kmsKeyArn)) {
        yield `${at}.kmsKeyArn names no key of one's own`;
    }
}
