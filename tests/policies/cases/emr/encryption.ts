import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIGURATION = "aws:emr/securityConfiguration:SecurityConfiguration";
const AT_REST = "configuration leaves EnableAtRestEncryption off";
const IN_TRANSIT = "configuration leaves EnableInTransitEncryption off";
const METADATA = "configuration serves metadata by version 1, too";
const metadata = { MinimumInstanceMetadataServiceVersion: 2, HttpPutResponseHopLimit: 1 };
const configured = (encryption: object, imds: object = metadata): ReturnType<typeof resource> =>
    resource(CONFIGURATION, {
        configuration: JSON.stringify({
            EncryptionConfiguration: encryption,
            InstanceMetadataServiceConfiguration: imds,
        }),
    });

export const cases: RuleCases = {
    passing: { all: passes(configured({ EnableAtRestEncryption: true, EnableInTransitEncryption: true })) },
    violating: {
        "not in transit": fails(
            IN_TRANSIT,
            configured({ EnableAtRestEncryption: true, EnableInTransitEncryption: false }),
        ),
        "not at rest": fails(AT_REST, configured({ EnableInTransitEncryption: true })),
        "metadata by version 1": fails(
            METADATA,
            configured({ EnableAtRestEncryption: true, EnableInTransitEncryption: true }, {}),
        ),
        "something that is no configuration": fails(
            [AT_REST, IN_TRANSIT, METADATA],
            resource(CONFIGURATION, { configuration: "none" }),
        ),
    },
    unknown: { "the configuration": undecided("configuration", resource(CONFIGURATION, { configuration: UNKNOWN })) },
    absent: { "no configuration": fails([AT_REST, IN_TRANSIT, METADATA], resource(CONFIGURATION, {})) },
};
