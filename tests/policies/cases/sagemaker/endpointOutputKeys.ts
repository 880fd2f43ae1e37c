import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIGURATION = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";
const kmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
const capture = { initialSamplingPercentage: 10, destinationS3Uri: "s3://captured/requests" };

export const cases: RuleCases = {
    passing: {
        "keys of one's own": passes(
            resource(CONFIGURATION, {
                dataCaptureConfig: { ...capture, kmsKeyId },
                asyncInferenceConfig: { outputConfig: { s3OutputPath: "s3://answers/", kmsKeyId } },
            }),
        ),
    },
    violating: {
        "capture with the key of AWS": fails(
            "dataCaptureConfig.kmsKeyId names no key of one's own",
            resource(CONFIGURATION, { dataCaptureConfig: { ...capture, kmsKeyId: "alias/aws/s3" } }),
        ),
        "answers without a key": fails(
            "asyncInferenceConfig.outputConfig.kmsKeyId names no key of one's own",
            resource(CONFIGURATION, { asyncInferenceConfig: { outputConfig: { s3OutputPath: "s3://answers/" } } }),
        ),
    },
    unknown: {
        "the key": undecided(
            "dataCaptureConfig.kmsKeyId",
            resource(CONFIGURATION, { dataCaptureConfig: { ...capture, kmsKeyId: UNKNOWN } }),
        ),
    },
    absent: {
        "nothing is written": passes(resource(CONFIGURATION, {})),
        "no key": fails(
            "dataCaptureConfig.kmsKeyId names no key of one's own",
            resource(CONFIGURATION, { dataCaptureConfig: capture }),
        ),
    },
};
