import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONNECTOR = "aws:mskconnect/connector:Connector";

const PLAIN = "kafkaClusterEncryptionInTransit.encryptionType is not TLS";
const connector = (encryptionType: string): ReturnType<typeof resource> =>
    resource(CONNECTOR, { kafkaClusterEncryptionInTransit: { encryptionType } });

export const cases: RuleCases = {
    passing: { TLS: passes(connector("TLS")) },
    violating: { "plain text": fails(PLAIN, connector("PLAINTEXT")) },
    unknown: { "whether it does": undecided("kafkaClusterEncryptionInTransit.encryptionType", connector(UNKNOWN)) },
    absent: { "AWS takes plain text": fails(PLAIN, resource(CONNECTOR, {})) },
};
