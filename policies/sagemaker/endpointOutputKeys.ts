import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const endpointOutputKeys = resourceRule({
    name: "sagemaker-endpoint-output-keys",
    description:
        "What an endpoint writes to S3 is encrypted with a KMS key of one's own. Captured requests and the " +
        "answers of asynchronous inference are data of whoever asked.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId of dataCaptureConfig and of asyncInferenceConfig.outputConfig to a customer managed key.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture-endpoint.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    *check({ props }) {
        const { dataCaptureConfig: capture, asyncInferenceConfig: inference } = props;
        if (isSet(props, "dataCaptureConfig") && !isOwnKey(capture?.kmsKeyId)) {
            yield "dataCaptureConfig.kmsKeyId names no key of one's own";
        }
        if (isSet(props, "asyncInferenceConfig") && !isOwnKey(inference?.outputConfig?.kmsKeyId)) {
            yield "asyncInferenceConfig.outputConfig.kmsKeyId names no key of one's own";
        }
    },
});
