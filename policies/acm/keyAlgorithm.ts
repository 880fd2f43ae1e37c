import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const keyAlgorithm = resourceRule({
    name: "acm-key-algorithm",
    description:
        "A certificate has a key of at least 2048 bits with RSA, or an elliptic curve. " +
        "Shorter keys have been broken; browsers and Databricks refuse them.",
    severity: "high",
    level: "mandatory",
    fix: 'Leave keyAlgorithm out, which is "RSA_2048", or set it to "EC_prime256v1".',
    url: "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html",
    framework: fsbp("ACM.2", "RSA certificates managed by ACM should use a key length of at least 2,048 bits"),
    types: ["aws:acm/certificate:Certificate"],
    *check({ props }) {
        const [, bits] = /^RSA_(\d+)$/.exec(props.keyAlgorithm ?? "") ?? [];
        if (bits !== undefined && Number(bits) < 2048) {
            yield "keyAlgorithm is too weak";
        }
    },
});
