package io.studentdata.warehouse.synapse;

/** As whom a pool reads files from storage. There is none that needs a secret in a script. */
public enum SynapseCredential {
  /** The managed identity of the workspace. */
  MANAGED_IDENTITY(",\n    credential = (identity = 'Managed Identity')"),
  /** Whoever runs the script, by their Entra ID. */
  CALLER("");

  private final String clause;

  SynapseCredential(String clause) {
    this.clause = clause;
  }

  /** What stands in the options of a COPY statement. */
  String clause() {
    return clause;
  }
}
