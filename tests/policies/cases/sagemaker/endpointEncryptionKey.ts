import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIGURATION = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";
const NO_KEY = "kmsKeyArn names no key of one's own";
const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";
const onInstances = { productionVariants: [{ instanceType: "ml.m5.large" }] };

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(resource(CONFIGURATION, { ...onInstances, kmsKeyArn })),
        "a serverless variant": passes(
            resource(CONFIGURATION, {
                productionVariants: [{ serverlessConfig: { memorySizeInMb: 2048, maxConcurrency: 2 } }],
            }),
        ),
        "instances with local storage": passes(
            resource(CONFIGURATION, {
                productionVariants: [
                    "ml.g5.xlarge",
                    "ml.g4dn.xlarge",
                    "ml.m5d.large",
                    "ml.p4d.24xlarge",
                    "ml.m6gd.large",
                ].map((instanceType) => ({ instanceType })),
            }),
        ),
    },
    violating: {
        "the key of AWS": fails(NO_KEY, resource(CONFIGURATION, { ...onInstances, kmsKeyArn: "alias/aws/sagemaker" })),
        "a shadow variant on instances": fails(
            NO_KEY,
            resource(CONFIGURATION, {
                productionVariants: [{ instanceType: "ml.g5.xlarge" }],
                shadowProductionVariants: [{ instanceType: "ml.c5.large" }],
            }),
        ),
    },
    unknown: {
        "the key": undecided("kmsKeyArn", resource(CONFIGURATION, { ...onInstances, kmsKeyArn: UNKNOWN })),
        "the instances": undecided(
            "productionVariants.0.instanceType",
            resource(CONFIGURATION, { productionVariants: [{ instanceType: UNKNOWN }] }),
        ),
    },
    absent: {
        "no key": fails(NO_KEY, resource(CONFIGURATION, onInstances)),
        "no instance type": fails(NO_KEY, resource(CONFIGURATION, { productionVariants: [{}] })),
        "no variant": passes(resource(CONFIGURATION, {})),
    },
};
