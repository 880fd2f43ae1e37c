import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list, text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";
import type { Inputs } from "../types";

type Variant = NonNullable<
    Inputs<"aws:sagemaker/endpointConfiguration:EndpointConfiguration">["productionVariants"]
>[number];

/** Instance types with local storage, which their hardware encrypts: SageMaker refuses a key for them. */
const LOCAL_STORAGE = /^ml\.([a-z]+\d[a-z]*d[a-z]*|g[5-9][a-z]*|p[45][a-z]*|trn\d[a-z]*)\./;

export const endpointEncryptionKey = resourceRule({
    name: "sagemaker-endpoint-encryption-key",
    description:
        "The volumes behind an endpoint are encrypted with a KMS key of one's own. They hold the model and what " +
        "it is asked; serverless variants and instances with local storage have no such volume.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyArn to a customer managed key.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    *check({ props }) {
        const variants = [...list(props.productionVariants), ...list(props.shadowProductionVariants)];
        if (!isOwnKey(props.kmsKeyArn) && variants.some(hasVolume)) {
            yield "kmsKeyArn names no key of one's own";
        }
    },
});

function hasVolume(variant: Variant): boolean {
    return !isSet(variant ?? {}, "serverlessConfig") && !LOCAL_STORAGE.test(text(variant?.instanceType));
}
