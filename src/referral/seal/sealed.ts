/** What leaves her phone: an id, the programme it is for, and a sealed envelope (JWE, RFC 7516 section 7.2.1). */
export interface Sealed {
  protected: string;
  iv: string;
  ciphertext: string;
  tag: string;
  recipients: { header: Record<string, unknown>; encrypted_key: string }[];
}

export interface Posted {
  id: string;
  programme: string;
  sealed: Sealed;
}
