import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const archiveKey = resourceRule({
    name: "events-archive-key",
    description:
        "An archive of events is encrypted with a KMS key of one's own. It keeps whole events long after they have been handled, " +
        "and anybody who may replay it reads them.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyIdentifier to a customer managed key whose policy lets EventBridge use it.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:cloudwatch/eventArchive:EventArchive"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyIdentifier)) {
            yield "kmsKeyIdentifier names no key of one's own";
        }
    },
});
